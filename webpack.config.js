const path = require("node:path");
const { DefinePlugin } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const { DATA_FILES, editionConstants } = require("./tools/edition-hash");
const { BuildStampPlugin } = require("./tools/build-stamp");
const { FUNCTION_FILES, FunctionsMetadataPlugin } = require("./tools/functions-metadata");
const { HostingFilesPlugin } = require("./tools/deployment/hosting-files-plugin");
const { fillContact } = require("./tools/deployment/support-contact");
const { HelpPagesPlugin } = require("./tools/help/help-pages-plugin");
const { OfficeCdnPlugin } = require("./tools/office-cdn");
const { framePage } = require("./tools/pages/frame-page");
const { ThirdPartyPlugin } = require("./tools/third-party/third-party-plugin");

const SOURCE_URL = "https://localhost:3000/";
const functionFiles = FUNCTION_FILES.map((file) => path.resolve(__dirname, file));

/** The address that a deployed add-in is served from, with its closing slash. */
function baseUrl() {
  const url = process.env.HTZONE_BASE_URL || SOURCE_URL;
  if (!/^https:\/\//.test(url)) throw new Error(`HTZONE_BASE_URL must begin with https://, not "${url}".`);
  return url.endsWith("/") ? url : `${url}/`;
}

/** Serves the add-in to an Excel on this machine, with a certificate that Excel trusts. */
async function devServer() {
  const options = await require("office-addin-dev-certs").getHttpsServerOptions();
  return {
    host: "localhost",
    port: 3000,
    static: false,
    // The bundles stay as they ship: no client of the server in them.
    ...{ client: false, hot: false, liveReload: false },
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options },
  };
}

module.exports = async (_env, { mode }) => ({
  ...(process.env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  devtool: mode === "production" ? false : "source-map",
  target: ["web", "es2022"],
  // A layer each, so that each bundle becomes one scope and leaves out what only the other needs.
  experiments: { layers: true },
  entry: {
    taskpane: { import: "./src/add-in.ts", layer: "taskpane" },
    // The same functions alone, unhashed, because the manifest names this file.
    functions: { import: "./src/functions/functions.ts", layer: "functions" },
    // What a ribbon command has to say, in a window of its own.
    dialog: { import: "./src/dialog/dialog-page.ts", layer: "dialog" },
  },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: ({ chunk }) =>
      mode === "production" && chunk.name !== "functions" ? "[name].[contenthash:8].js" : "[name].js",
    chunkFilename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
    // Chunks lie beside the page; Webpack's own way of finding out needs a page when functions are only counted.
    publicPath: "",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, loader: "ts-loader", options: { transpileOnly: true } },
      { test: /\.csv$/, type: "asset/source" },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  optimization: {
    // What two of the pane's late chunks have in common comes once, in one more.
    splitChunks: {
      chunks: "async",
      cacheGroups: { default: { name: "pane-common", minChunks: 2, minSize: 0 }, defaultVendors: false },
    },
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        extractComments: false,
        // Plain ASCII, since not every host of functions decodes a script as UTF-8. Newer than ecma 5 would write long
        // texts as templates, whose escapes are longer.
        minimizerOptions: { ecma: 5, compress: { passes: 2 }, format: { ascii_only: true, comments: false } },
      }),
      // Webpack's own, which here is left with the pages.
      "...",
      new EsbuildPlugin({ include: /\.css$/, css: true }),
    ],
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
    new FunctionsMetadataPlugin({ sourceUrl: SOURCE_URL, baseUrl: baseUrl() }),
    new HelpPagesPlugin(),
    new OfficeCdnPlugin(),
    new ThirdPartyPlugin(),
    new DefinePlugin({
      EDITION_HASH: DefinePlugin.runtimeValue(() => editionConstants().EDITION_HASH, { fileDependencies: DATA_FILES }),
    }),
    new HostingFilesPlugin(),
    new BuildStampPlugin("add-in"),
    new MiniCssExtractPlugin({ filename: mode === "production" ? "[name].[contenthash:8].css" : "[name].css" }),
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["taskpane"],
      // Not deferred: Microsoft's client takes a parsed page for a ready one, and calls functions that are not there yet.
      scriptLoading: "blocking",
      inject: "body",
    }),
    new HtmlPlugin({
      filename: "dialog.html",
      template: "./src/dialog/dialog.html",
      chunks: ["dialog"],
      scriptLoading: "blocking",
      inject: "body",
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        {
          from: "tools/pages/{help,privacy,support,terms}.html",
          to: "assets/[name].html",
          transform: (text) => fillContact(framePage(text.toString())),
        },
        {
          from: "manifest.xml",
          transform: (text) => text.toString().replaceAll(SOURCE_URL, baseUrl()),
        },
      ],
    }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
});
