/** The styles of the first picture, in the order of their layers. */
import "./tokens.css";
import "./base.css";
import "./layout.css";
import "./header.css";
import "./headline.css";
// Shared by pictures of the first piece and later ones: of one piece, so that it comes once.
import "../loop/numbers.css";
