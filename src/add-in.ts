// What Excel loads once and keeps: functions, ribbon commands and pane in one bundle, which holds the data set once.
import "./functions/functions";
import "./commands/commands";
import "./taskpane/taskpane";
