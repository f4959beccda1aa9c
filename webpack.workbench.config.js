// The workbench's page: a grid and a host for add-ins. Never deployed; served by `npm start` on this machine.
const path = require("path");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { BuildStampPlugin } = require("./tools/build-stamp");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const target = "es2022";

module.exports = {
  mode: "production",
  target: "web",
  entry: { page: "./workbench/page/page.ts" },
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
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    new HtmlWebpackPlugin({ template: "./workbench/page/index.html", scriptLoading: "defer" }),
  ],
  optimization: {
    // Terser takes minutes on the grid's 7 MB; esbuild takes seconds.
    minimizer: [new EsbuildPlugin({ target, css: true, legalComments: "none" })],
  },
  cache: {
    type: "filesystem",
    name: "workbench",
    cacheDirectory: path.resolve(__dirname, "node_modules/.cache/webpack"),
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: false },
  devtool: false,
};
