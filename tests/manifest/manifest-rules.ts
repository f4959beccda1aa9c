import type { Element } from "@xmldom/xmldom";

/**
 * What one element holds: its children in their order ("?" one at most, "+" one or more, "*" any number), and what its
 * attributes and its text look like. An attribute with "?" may be left out.
 */
interface Rule {
  children?: string;
  attributes?: Record<string, RegExp>;
  text?: RegExp;
}

const RESID = { resid: /^.{1,32}$/ };
const NAMED = { id: /^\S{1,125}$/ };
const URL = /^https:\/\/[^\s"]+$/;
const LOCALE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2}$/;
const localized = (attributes: Rule["attributes"] = {}): Rule => ({
  children: "Override*",
  attributes: { DefaultValue: /\S/, ...attributes },
});
const resource = (value: RegExp): Rule => ({
  children: "bt:Override*",
  attributes: { id: /^\S{1,32}$/, DefaultValue: value },
});
const override = (value: RegExp): Rule => ({ attributes: { Locale: LOCALE, Value: value } });
const short = /^[\s\S]{1,125}$/;
const long = /^[\s\S]{1,250}$/;

/**
 * The structure of a task pane add-in's manifest for Excel (learn: manifest reference; [MS-OWEMXML]), by element: by its
 * parent and name where the name alone is not enough, or by its xsi:type. Elements that no add-in of this kind needs
 * have no rule, so that whoever uses one writes it down here.
 */
export const RULES: Record<string, Rule> = {
  OfficeApp: {
    children:
      "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings Permissions VersionOverrides* ExtendedOverrides?",
    attributes: { "xsi:type": /^TaskPaneApp$/ },
  },
  Id: { text: /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/ },
  Version: { text: /^[1-9]\d{0,4}(?:\.\d{1,5}){3}$/ },
  ProviderName: { text: short },
  DefaultLocale: { text: LOCALE },
  DisplayName: localized({ DefaultValue: short }),
  "OfficeApp>Description": localized({ DefaultValue: long }),
  IconUrl: localized({ DefaultValue: URL }),
  HighResolutionIconUrl: localized({ DefaultValue: URL }),
  SupportUrl: localized({ DefaultValue: URL }),
  Override: override(long),
  AppDomains: { children: "AppDomain+" },
  AppDomain: { text: /^https:\/\/[^\s/]+$/ },
  Hosts: { children: "Host+" },
  Host: { attributes: { Name: /^Workbook$/ } },
  Requirements: { children: "Sets? Methods?" },
  Sets: { children: "Set+", attributes: { "DefaultMinVersion?": /^\d+\.\d+$/ } },
  Set: { attributes: { Name: /^\w+$/, "MinVersion?": /^\d+\.\d+$/ } },
  DefaultSettings: { children: "SourceLocation" },
  "DefaultSettings>SourceLocation": localized({ DefaultValue: URL }),
  Permissions: { text: /^(?:Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/ },
  VersionOverridesV1_0: { children: "Description? Requirements? Hosts Resources", attributes: { "xsi:type": /./ } },
  Workbook: { children: "Runtimes? AllFormFactors? DesktopFormFactor?", attributes: { "xsi:type": /./ } },
  Runtimes: { children: "Runtime+" },
  Runtime: { attributes: { ...RESID, "lifetime?": /^(?:short|long)$/ } },
  AllFormFactors: { children: "ExtensionPoint?" },
  CustomFunctions: { children: "Script Page Metadata? Namespace?", attributes: { "xsi:type": /./ } },
  Script: { children: "SourceLocation" },
  Page: { children: "SourceLocation" },
  Metadata: { children: "SourceLocation" },
  SourceLocation: { attributes: RESID },
  Namespace: { attributes: RESID },
  DesktopFormFactor: { children: "GetStarted? FunctionFile? ExtensionPoint+" },
  GetStarted: { children: "Title Description LearnMoreUrl" },
  Title: { attributes: RESID },
  Description: { attributes: RESID },
  LearnMoreUrl: { attributes: RESID },
  FunctionFile: { attributes: RESID },
  PrimaryCommandSurface: { children: "OfficeTab* CustomTab*", attributes: { "xsi:type": /./ } },
  ContextMenu: { children: "OfficeMenu+", attributes: { "xsi:type": /./ } },
  // One control each, by learn's reference of OfficeMenu.
  OfficeMenu: { children: "Control", attributes: { id: /^ContextMenu(?:Text|Cell)$/ } },
  ExtendedOverrides: { attributes: { Url: URL, "ResourcesUrl?": URL } },
  OfficeTab: { children: "Group+", attributes: NAMED },
  Group: { children: "Label Icon Control+", attributes: NAMED },
  Label: { attributes: RESID },
  Icon: { children: "bt:Image+" },
  "Icon>bt:Image": { attributes: { ...RESID, size: /^(?:16|20|24|32|40|48|64|80)$/ } },
  Button: { children: "Label Supertip Icon Action Enabled?", attributes: { ...NAMED, "xsi:type": /./ } },
  Supertip: { children: "Title Description" },
  ShowTaskpane: { children: "TaskpaneId? SourceLocation Title?", attributes: { "xsi:type": /./ } },
  ExecuteFunction: { children: "FunctionName", attributes: { "xsi:type": /./ } },
  TaskpaneId: { text: /^\S{1,125}$/ },
  FunctionName: { text: /^\w{1,250}$/ },
  Enabled: { text: /^(?:true|false)$/ },
  Resources: { children: "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?" },
  "bt:Images": { children: "bt:Image*" },
  "bt:Image": resource(URL),
  "bt:Urls": { children: "bt:Url*" },
  "bt:Url": resource(URL),
  "bt:ShortStrings": { children: "bt:String*" },
  "bt:ShortStrings>bt:String": resource(short),
  "bt:LongStrings": { children: "bt:String*" },
  "bt:LongStrings>bt:String": resource(long),
  "bt:Override": override(long),
};

const childrenOf = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

function findRule(element: Element): Rule | undefined {
  const { tagName } = element;
  const type = tagName === "OfficeApp" ? null : element.getAttribute("xsi:type");
  if (type !== null) return RULES[type];
  const parent = (element.parentNode as Element | null)?.tagName ?? "";
  return RULES[`${parent}>${tagName}`] ?? RULES[tagName];
}

/** "A B? C+" as a pattern over "A;B;C;C;". */
const orderOf = (children: string): RegExp =>
  new RegExp(`^${children.replace(/([\w:]+)([?+*]?)(?: |$)/g, "(?:$1;)$2")}$`);

function attributeFaults(element: Element, rules: Record<string, RegExp>, at: string): string[] {
  const known = new Map(Object.entries(rules).map(([key, form]) => [key.replace("?", ""), { form, key }]));
  const present = [...element.attributes].map(({ name }) => name).filter((name) => !/^xmlns(?::|$)/.test(name));
  return [
    ...present.filter((name) => !known.has(name)).map((name) => `${at} may not have ${name}`),
    ...[...known].flatMap(([name, { form, key }]) => {
      const value = element.getAttribute(name);
      if (value === null) return key.endsWith("?") ? [] : [`${at} has no ${name}`];
      return form.test(value) ? [] : [`${at}: ${name}="${value}"`];
    }),
  ];
}

/** What in an element and below it breaks the rules, each with its path; [] if nothing does. */
export function faultsOf(element: Element, above = ""): string[] {
  const at = `${above}/${element.tagName}`;
  const rule = findRule(element);
  if (!rule) return [`${at} is not known here`];
  const children = childrenOf(element);
  const names = children.map(({ tagName }) => `${tagName};`).join("");
  const inOrder = orderOf(rule.children ?? "").test(names);
  const text = rule.text === undefined || rule.text.test(element.textContent ?? "");
  return [
    ...attributeFaults(element, rule.attributes ?? {}, at),
    ...(inOrder ? [] : [`${at} holds ${names || "nothing"} and not ${rule.children ?? "nothing"}`]),
    ...(text ? [] : [`${at} is "${element.textContent ?? ""}"`]),
    ...children.flatMap((child) => faultsOf(child, at)),
  ];
}
