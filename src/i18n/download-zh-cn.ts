import type { DownloadWords } from "./download-en";

/** The pane's texts about tables as files, in Chinese. */
export const downloadZhCn: DownloadWords = {
  button: "下载 .xlsx 文件",
  all: "下载全部表格",
  allHint: "一个工作簿：每个表格一张工作表（适合作图的附图表），另有一张列出来源。",
  allTitle: "HTZone 表格",
  working: "正在生成文件……",
  saved: (name) => `文件 ${name} 正在保存到下载文件夹。`,
  opened: "文件已作为新工作簿打开，请另存到所需位置。",
  unsupported: "此设备上的 Excel 不接受加载项的文件。请改为插入表格，或在电脑上的 Excel 中操作。",
  failed: "文件未生成，请重试。",
};
