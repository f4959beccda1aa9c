import { formulaZhCn } from "./formula-zh-cn";
import { doctorZhCn } from "./doctor-zh-cn";
import { downloadZhCn } from "./download-zh-cn";
import { formatZhCn } from "./format-zh-cn";
import { paneChartsZhCn } from "./pane-charts-zh-cn";
import { paneChoicesZhCn } from "./pane-choices-zh-cn";
import { panePivotsZhCn } from "./pane-pivots-zh-cn";
import { paneSourcesZhCn } from "./pane-sources-zh-cn";
import { progressZhCn } from "./progress-zh-cn";
import { insertedZhCn } from "./inserted-zh-cn";
import { shareZhCn } from "./share-zh-cn";
import { officeErrorsZhCn } from "./office-errors-zh-cn";
import type { PaneWords } from "./pane-en";
import { workAdviceZhCn } from "./work-advice-zh-cn";
import { shellZhCn } from "./shell-zh-cn";

const places = (where: string) => (where === "" ? "" : `（${where}）`);
const counted = (n: number) => n.toLocaleString("zh-CN");

/** The pane's texts in Simplified Chinese. */
export const paneZhCn: PaneWords = {
  ...shellZhCn,
  gallery: {
    heading: "现成表格",
    hint: "选择一张表格，先预览再插入。",
    search: "筛选表格",
    size: (rows, columns) => `${counted(rows)} 行 × ${counted(columns)} 列`,
    found: (n) => `${counted(n)} 张表格`,
    nothing: (text) => `没有与“${text}”相符的表格。`,
    clear: "显示全部表格",
    empty: "此版本没有现成表格。",
  },
  table: {
    back: "全部表格",
    preview: "预览",
    previewOf: (title) => `预览：${title}`,
    first: (shown, rows) => `仅显示前 ${shown} 行，共 ${counted(rows)} 行；插入时包含全部行。`,
    notes: "说明",
    caveats: "个别数据的说明",
    caveat: (n) => `见说明 ${n}`,
    places: (first, others) => first.join("；") + (others > 0 ? `；另有 ${others} 处` : ""),
    sources: "来源",
  },
  insert: {
    place: "位置",
    newSheet: "新工作表",
    selection: "所选单元格处",
    selectionHint: "从所选单元格向右下方放置；绝不覆盖已使用的单元格。",
    content: "单元格内容",
    values: "数值",
    formulas: "实时公式",
    formulasHint: "重新计算工作簿时需要安装 HTZone。",
    noFormulas: (id) => `将以数值插入。公式 =HTZONE.REPORT("${id}") 给出相同的各行。`,
    button: "插入表格",
    working: "正在插入…",
    done: "表格已插入",
    doneAt: (sheet, address) => `工作表“${sheet}”，单元格 ${address}。`,
    missing: "单元格内容已全部写入。此版本的 Excel 无法完成以下设置：",
    looks: {
      widths: "合适的列宽：显示为 #### 的列请手动加宽。",
      links: "链接：网址已写在来源文字中。",
      frozen: "冻结标题行和关键列。",
      print: "打印页面设置。",
      pivot: "数据透视表：以普通单元格给出同样的结果。",
      chart: "图表：表格已插入，但不带图表。",
    },
    failed: "表格未插入",
    unchanged: "工作簿保持原样。",
    leftovers: "以下内容未能撤回，删除前请先查看：",
    again: "重试",
    dismiss: "关闭提示",
    outside: "需要在 Excel 中才能插入。",
  },
  blocked: {
    heading: "目标位置被占用",
    lead: (address) => `尚未写入任何内容。表格需要 ${address === "" ? "更多空白单元格" : address}。`,
    obstacles: {
      values: (where, n) => `${counted(n)} 个含数值的单元格${places(where)}`,
      formulas: (where, n) => `${counted(n)} 个含公式的单元格${places(where)}`,
      formats: (where, n) => `${counted(n)} 个带格式的空单元格${places(where)}`,
      table: (where) => `表格“${where}”`,
      pivot: (where) => `数据透视表“${where}”`,
      spill: (where, n) => `${where} 的公式填充的 ${counted(n)} 个单元格`,
      merged: (where) => `合并单元格${places(where)}`,
      edge: (where) => `工作表边界：表格将延伸到 ${where}`,
      areas: (where) => `选择了多个区域${places(where)}`,
      unreadable: (where) => `Excel 无法读取的单元格${places(where)}`,
      "other-fields": (where) => `${where} 中的数据透视表字段与所示不同；请再插入一份`,
      reshaped: (where) => `${where} 中增加或删除了行列`,
      "needs-newer-excel": () => "此版本的 Excel 无法判断单元格是否空白",
      "protected-sheet": (where) => `工作表“${where}”受保护`,
      "protected-workbook": () => "工作簿结构受保护，无法添加工作表",
    },
    newSheet: "放到新工作表",
    replaceFormats: "插入并替换格式",
    otherCell: "另选单元格",
    otherCellHint: "请选择有足够空白的单元格，然后重新插入。",
    close: "关闭",
  },
  about: {
    heading: "关于 HTZone",
    what: "每个数据都附有界限、来源和说明：在此以表格提供，在单元格中以 =HTZONE 函数提供。",
    functions: "在单元格中输入 =HTZONE. 并选择函数。",
    privacyHeading: "隐私",
    privacy: "数据内置于加载项中。HTZone 不会把工作簿中的任何内容发送到本机之外。",
    sources: "数据来源",
    help: "帮助",
    helpHint: "在新窗口中打开",
  },
  formula: formulaZhCn,
  format: formatZhCn,
  charts: paneChartsZhCn,
  choices: paneChoicesZhCn,
  pivots: panePivotsZhCn,
  progress: progressZhCn,
  sources: paneSourcesZhCn,
  doctor: doctorZhCn,
  download: downloadZhCn,
  share: shareZhCn,
  inserted: insertedZhCn,
  officeErrors: officeErrorsZhCn,
  workAdvice: workAdviceZhCn,
};
