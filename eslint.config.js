const parser = require("@typescript-eslint/parser");
const officeAddins = require("eslint-plugin-office-addins");

/** The preset's own block of plugins and rules; it leaves out .tsx. */
const preset = officeAddins.configs.recommended.find(({ plugins }) => plugins);

/** TypeScript checks names and types itself; these are what it does not see. */
const shared = {
  eqeqeq: ["error", "always", { null: "ignore" }],
  "no-undef": "off",
  "no-restricted-exports": [
    "error",
    { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } },
  ],
  "no-restricted-globals": ["error", "alert", "confirm", "prompt", "event"],
  "no-restricted-properties": [
    "error",
    { property: "innerHTML" },
    { property: "outerHTML" },
    { property: "toLocaleLowerCase" },
  ],
  "max-lines": ["error", { max: 300 }],
  "no-console": "error",
};

module.exports = [
  { ignores: ["dist/", "build/", "coverage/", "reports/", "node_modules/", "tests/**/fixtures/**"] },
  ...officeAddins.configs.recommended.filter((config) => config !== preset),
  {
    ...preset,
    files: ["**/*.{js,mjs,cjs,ts,tsx}"],
    languageOptions: { parser, ecmaVersion: "latest", sourceType: "module" },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      ...shared,
      "no-redeclare": "off",
      "no-dupe-class-members": "off",
      "no-unused-vars": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-explicit-any": "error",
    },
  },
  {
    // The metadata generator reads parameter types from the text, and knows ranges only as any[][].
    files: ["src/functions/{levels,derived,wording,blocks,catalogues,rich-values}.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    // Programs of the command line speak through the console.
    files: ["tools/**", "bench/**", "workbench/headless/**", "workbench/server/**", "docs/examples/**", "tests/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.js", "**/*.cjs", "**/*.mjs"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        console: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  // Webpack gives a text file as a default export, and takes its configuration as one.
  {
    files: ["webpack*.js", "jest.config.js", "eslint.config.js", "**/*.d.ts"],
    rules: { "no-restricted-exports": "off" },
  },
];
