import type { paneSourcesEn } from "./pane-sources-en";

/** The pane's texts about the sources of a workbook, in Chinese. */
export const paneSourcesZhCn: typeof paneSourcesEn = {
  heading: "本工作簿的来源",
  what: "新建一张工作表，列出每个 HTZONE 公式和插入的表格所依据的公布数字，以及限定、来源和说明。",
  button: "列出来源",
  again: "更新列表",
  hint: "列表留在原处，内容更新为工作簿现有的公式和表格。",
  looking: "正在查找 HTZONE 公式…",
  cancel: "取消",
  done: "来源已列出",
  failed: "来源未列出",
  nothing: "本工作簿没有 HTZONE 公式，也没有 HTZone 的表格。",
  cancelled: "已取消，没有写入任何内容。",
};
