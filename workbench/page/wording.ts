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
  excelApi: "Play Excel with ExcelApi",
  newest: "newest",
  excelApiHelp:
    "Shows the add-in as an older Excel would run it: the newest ExcelApi requirement set that this host says it has. The add-in starts again; the workbook stays.",
  reset: "Reset",
  resetHelp: "Forgets every change and opens the workbook afresh.",
  resetQuestion: "Forget every change in this workbook? Undo does not bring them back.",
  resetYes: "Forget the changes",
  resetNo: "Keep them",
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
  excelApi: "模拟 Excel，ExcelApi",
  newest: "最新",
  excelApiHelp: "模拟旧版 Excel：宿主声明支持的最高 ExcelApi 要求集。加载项会重新启动，工作簿保持不变。",
  reset: "重置",
  resetHelp: "放弃所有更改，重新打开工作簿。",
  resetQuestion: "放弃此工作簿中的所有更改？此操作无法撤消。",
  resetYes: "放弃更改",
  resetNo: "保留更改",
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
