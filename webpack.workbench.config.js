// The workbench's page: a grid and a host for add-ins. Never deployed; served by `npm start` on this machine.
const path = require("path");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { BuildStampPlugin } = require("./tools/build-stamp");
const { EagerModulesPlugin } = require("./tools/eager-modules-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const target = "es2022";

module.exports = {
  mode: "production",
  target: "web",
  entry: { opening: "./workbench/page/opening.ts", page: "./workbench/page/page.ts" },
  output: {
    path: path.resolve(__dirname, "build/workbench"),
    filename: "[name].[contenthash:8].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, loader: "esbuild-loader", options: { target } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [
    new BuildStampPlugin("page"),
    new EagerModulesPlugin(),
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    new HtmlWebpackPlugin({
      template: "./workbench/page/index.html",
      scriptLoading: "defer",
      chunks: ["opening", "page"],
      chunksSortMode: "manual",
    }),
  ],
  optimization: {
    // Terser takes minutes on the grid's 7 MB; esbuild takes seconds. A format would wrap the script in one more function,
    // which V8 would read once more.
    minimizer: [new EsbuildPlugin({ target, format: undefined, css: true, legalComments: "none" })],
  },
  cache: {
    type: "filesystem",
    name: "workbench",
    cacheDirectory: path.resolve(__dirname, "node_modules/.cache/webpack"),
    buildDependencies: { config: [__filename, require.resolve("./tools/eager-modules-plugin")] },
  },
  performance: { hints: false },
  devtool: false,
};
