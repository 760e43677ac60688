/** The styles, in the order of their layers. */
import "./tokens.css";
import "./base.css";
import "./layout.css";
import "./header.css";
import "./headline.css";
import "./inputs.css";
import "./sources.css";
import "./capTable.css";
import "./results.css";
import "./print.css";
