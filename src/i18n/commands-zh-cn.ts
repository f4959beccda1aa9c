import type { CommandWords } from "./commands-en";

export const commandsZhCn: CommandWords = {
  close: "关闭",
  noTable: {
    title: "还没有上次的表格",
    sentence: "这台电脑上尚未插入过表格。",
    step: "请在“开始”选项卡上选择“高新区数据”并插入一个表格，之后此按钮即可再次插入。",
  },
  there: {
    title: "工作簿中已有此表",
    step: "可转到该表、在原处更新，或在新工作表上再插入一份。",
    answers: { go: "转到该表", update: "更新该表", another: "再插入一份" },
  },
  changed: {
    sentence: "插入之后，其中有单元格被更改。",
    step: "请在“开始”选项卡上打开“高新区数据”，覆盖之前会列出这些单元格。",
  },
  blocked: { step: "请先解除阻碍，或在窗格中插入（“开始”选项卡上的“高新区数据”）。" },
  noPane: { title: "未能打开窗格", step: "请在“开始”选项卡上选择“高新区数据”。" },
  noFormulas: "这张工作表没有 HTZONE 公式。",
  waiting: "数据仍在计算。请等数据显示后重试。",
  leftovers: "此次尝试可能留下一个新工作表，如不需要请删除。",
};
