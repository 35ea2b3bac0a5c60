import { newCommand } from './newCommand.ts';
import { runCommand } from './runCommand.ts';

await runCommand(newCommand.help, newCommand.run);
