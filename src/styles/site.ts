/** The styles of every page, in their order; what only some pages need is in sheets of its own. */
import './fonts.css';
import './base.css';
import './page.css';
import './helpBar.css';
import './masthead.css';
import './footer.css';
import './prose.css';
import './tables.css';
import './tags.css';
import './controls.css';
import './forcedColours.css';
import './print.css';
import 'virtual:palette.css';
