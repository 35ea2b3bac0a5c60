import { runCommand } from './runCommand.ts';
import { signOffCommand } from './signOffCommand.ts';

await runCommand(signOffCommand.help, signOffCommand.run);
