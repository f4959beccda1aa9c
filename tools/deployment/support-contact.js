const WITHOUT = {
  en: "Whoever built this copy of the add-in has named no contact. Ask the person who installed it for you.",
  "zh-CN": "此加载项的构建者没有留下联系方式。请咨询为您安装它的人。",
};
const WITH = { en: "Contact: ", "zh-CN": "联系方式：" };

/** The mail address or https address that HTZONE_SUPPORT_CONTACT names; undefined where it names none. Throws for anything else. */
function readContact(contact = process.env.HTZONE_SUPPORT_CONTACT) {
  if (!contact) return undefined;
  const isMail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(contact);
  if (isMail || /^https:\/\/[\w.-]+(?:\/[\w./?=&%~+-]*)?$/.test(contact)) return contact;
  throw new Error(`HTZONE_SUPPORT_CONTACT must be a mail address or begin with https://, not "${contact}".`);
}

/** Puts the contact into a page where it says `<!-- contact LANGUAGE -->`. */
function fillContact(html, contact = readContact()) {
  return html.replace(/<!-- contact (en|zh-CN) -->/g, (_, language) => {
    if (contact === undefined) return WITHOUT[language];
    const text = contact.replaceAll("&", "&amp;");
    return `${WITH[language]}<a href="${text.includes("@") ? "mailto:" : ""}${text}">${text}</a>`;
  });
}

module.exports = { fillContact, readContact };
