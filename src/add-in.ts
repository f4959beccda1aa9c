// What Excel loads once and keeps: the functions and the pane with its first job in one bundle, which holds the data set
// once. The rest of the pane, and what the ribbon's commands do, follows in chunks.
import "./functions/functions";
import "./commands/commands";
import "./taskpane/taskpane";
