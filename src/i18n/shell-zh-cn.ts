import { findZhCn } from "./find-zh-cn";
import type { ShellWords } from "./shell-en";

/** The texts of the pane in Simplified Chinese that are there when it opens. */
export const shellZhCn: ShellWords = {
  tagline: "国家高新区数据",
  edition: (edition) => `HTZone ${edition}`,
  languageLabel: "语言",
  languages: { en: "English", "zh-CN": "中文" },
  sections: "栏目",
  moreSections: "更多",
  toSections: "回到栏目",
  tabs: {
    find: "查找",
    tables: "表格",
    pivots: "透视表",
    formula: "公式",
    sources: "来源",
    doctor: "诊断",
    share: "分享",
    about: "关于",
  },
  outside: {
    heading: "您正在 Excel 之外查看 HTZone",
    body: "可以在此浏览表格。如需插入，请在 Excel 中打开此加载项。",
    workbench: "没有 Excel？在项目文件夹中运行以下命令，即可在浏览器中打开一个工作簿：",
    command: "npm start",
  },
  noOffice: {
    heading: "未能加载 Excel 的程序库",
    body: "HTZone 无法访问 appsforoffice.microsoft.com，因此不能与 Excel 通信。仍可在此阅读表格。",
    step: "请检查网络或代理，然后重新加载。",
    reload: "重新加载",
  },
  loading: {
    working: "正在加载…",
    failed: "HTZone 的这一部分未能加载",
    body: "提供 HTZone 的服务器没有响应。",
    step: "请检查网络后重试。已打开的部分可以继续使用。",
    again: "重试",
  },
  find: findZhCn,
};
