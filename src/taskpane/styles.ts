// Every style sheet of the pane, in the order in which they build on each other.
import "../theme/tokens.css";
import "../theme/base.css";
import "../theme/controls.css";
import "./check-box.css";
import "./messages.css";
import "./views.css";
import "./pivots.css";
import "./charts.css";
import "./find/find.css";
import "./formula/formula.css";
import "./doctor/doctor.css";
import "./pivot-builder/pivot-builder.css";
import "./table-choices/table-choices.css";
import "./inserted/inserted.css";
import "./contrast.css";
