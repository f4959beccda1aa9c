const { URL } = require("node:url");
const HtmlPlugin = require("html-webpack-plugin");

/** Microsoft's address of the client, as the pages name it in the sources. */
const SOURCE_CLIENT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The address that the built pages load Microsoft's client from. HTZONE_OFFICE_CDN names another one, such as that of
 * Office 365 operated by 21Vianet: https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js
 * Throws where it is not an https address of an office.js.
 */
function officeClient(address = process.env.HTZONE_OFFICE_CDN || SOURCE_CLIENT) {
  if (!/^https:\/\/[\w.-]+(?::\d+)?\/[\w./-]*\boffice\.js$/.test(address))
    throw new Error(`HTZONE_OFFICE_CDN must be the https address of an office.js, not "${address}".`);
  return address;
}

/** A page with another client: its script, the policy that allows it, and the sentence that names the host. */
function withClient(html, client) {
  const [from, to] = [new URL(SOURCE_CLIENT), new URL(client)];
  return html.replaceAll(SOURCE_CLIENT, client).replaceAll(from.origin, to.origin).replaceAll(from.host, to.host);
}

/** Has every page load Microsoft's client from the address that the builder chose. */
class OfficeCdnPlugin {
  constructor(client = officeClient()) {
    this.client = client;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeCdnPlugin", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap("OfficeCdnPlugin", (page) => ({
        ...page,
        html: withClient(page.html, this.client),
      }));
    });
  }
}

module.exports = { OfficeCdnPlugin, officeClient, withClient };
