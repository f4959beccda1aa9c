import type { Language } from "./preferences";

const ENGLISH = {
  workbook: "Book1",
  workbench: "Workbench",
  about: "Plays Excel's part on this machine: a real grid, and the add-in run by Microsoft's own Office.js.",
  opening: "Opening the workbook…",
  startingAddIn: "Starting the add-in…",
  language: "Language",
  theme: "Theme",
  light: "Light",
  dark: "Dark",
  excelApi: "ExcelApi",
  newest: "newest",
  excelApiHelp: "The requirement set the host offers; lower ones show how the add-in behaves in an older Excel.",
  reset: "Reset",
  resetHelp: "Forgets every change and opens the workbook afresh.",
  closePane: "Close the pane",
  resizePane: "Width of the pane",
  pane: "Task pane",
  grid: "Workbook",
  close: "Close",
  dialog: "Message from the add-in",
  commandFailed: "The command did not run",
  failed: "The workbench could not start",
  addInFailed: "The add-in did not start",
  addInLate: "Its functions were not there after 15 seconds. The browser's console says more.",
};

export type Wording = typeof ENGLISH;

const CHINESE: Wording = {
  workbook: "工作簿1",
  workbench: "工作台",
  about: "在本机代替 Excel：真正的表格，加载项由微软原版 Office.js 驱动。",
  opening: "正在打开工作簿…",
  startingAddIn: "正在启动加载项…",
  language: "语言",
  theme: "主题",
  light: "浅色",
  dark: "深色",
  excelApi: "ExcelApi",
  newest: "最新",
  excelApiHelp: "宿主提供的要求集；选择较低版本可查看加载项在旧版 Excel 中的表现。",
  reset: "重置",
  resetHelp: "放弃所有更改，重新打开工作簿。",
  closePane: "关闭窗格",
  resizePane: "窗格宽度",
  pane: "任务窗格",
  grid: "工作簿",
  close: "关闭",
  dialog: "加载项的消息",
  commandFailed: "命令未能运行",
  failed: "工作台无法启动",
  addInFailed: "加载项未能启动",
  addInLate: "15 秒后仍未取得其函数。浏览器控制台中有更多信息。",
};

export function wordingFor(language: Language): Wording {
  return language === "zh-CN" ? CHINESE : ENGLISH;
}
