/** The styles of what comes after the first picture. */
import "./inputs.css";
import "./sources.css";
import "./capTable.css";
import "./results.css";
import "./itemTable.css";
import "./panels.css";
import "./presets.css";
import "./print.css";
