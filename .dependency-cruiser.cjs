/**
 * The allowed imports: app → components → state → lib; cli → lib. The sandbox imports nothing of the app. The tools (scripts,
 * deploy, bench, e2e) import lib and sandbox, and scripts, which serves the site and finds Chromium; e2e also starts the
 * container of deploy. No other room imports the tools. Inside lib, template, schedule, send and settings are leaves, and
 * lib/worker connects them. Feature folders form no circle. Type-only imports count too.
 */
const ROOT_MODULES = "^lib/(errors|clock|random|utf8-length|latest|unsubscribe)[.]ts$";

/** Schemas, and the issues that they find. */
const ZOD = "^lib/(zod|zod-members|issues)[.]ts$";

const leaf = (name, also = []) => ({
  name: `${name}-is-a-leaf`,
  comment: `lib/${name} imports itself, modules at the root of lib and packages, nothing else of the project.`,
  severity: "error",
  from: { path: `^lib/${name}/`, pathNot: "[.]test[.]tsx?$" },
  to: {
    path: "^(app|components|state|lib|sandbox|cli|bench|deploy|e2e|scripts)/",
    pathNot: [`^lib/${name}/`, ROOT_MODULES, ...also],
  },
});

const frontDoor = (name) => ({
  name: `${name}-has-a-front-door`,
  comment: `Other rooms import the modules directly in lib/${name}/ only; its folders are private, except testing/.`,
  severity: "error",
  from: {
    path: "^(app|components|state|lib|sandbox|cli|bench|deploy|e2e|scripts)/",
    pathNot: `^lib/${name}/`,
  },
  to: { path: `^lib/${name}/[^/]+/`, pathNot: `^lib/${name}/testing/` },
});

module.exports = {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-feature-circle",
      comment:
        "Feature folders do not import each other both ways, neither directly nor through a third folder.",
      scope: "folder",
      severity: "error",
      from: { path: "^(components|state)/[^/]+$" },
      to: { circular: true },
    },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "lib-knows-no-page",
      severity: "error",
      from: { path: "^lib/", pathNot: "[.]test[.]tsx?$" },
      to: { path: "^(app|components|state|sandbox|cli|bench|deploy|e2e|scripts)/" },
    },
    {
      name: "state-knows-only-lib",
      severity: "error",
      from: { path: "^state/", pathNot: "[.]test[.]tsx?$" },
      to: { path: "^(app|components|sandbox|cli|bench|deploy|e2e|scripts)/" },
    },
    {
      name: "components-know-no-app",
      severity: "error",
      from: { path: "^components/", pathNot: "[.]test[.]tsx?$" },
      to: { path: "^(app|sandbox|cli|bench|deploy|e2e|scripts)/" },
    },
    {
      name: "app-knows-no-tools",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^(sandbox|cli|bench|deploy|e2e|scripts)/" },
    },
    {
      name: "sandbox-stands-alone",
      severity: "error",
      from: { path: "^sandbox/" },
      to: { path: "^(app|components|state|lib|cli|bench|deploy|e2e|scripts)/" },
    },
    {
      name: "cli-knows-only-lib",
      severity: "error",
      from: { path: "^cli/", pathNot: "[.]test[.]tsx?$" },
      to: { path: "^(app|components|state|sandbox|bench|deploy|e2e|scripts)/" },
    },
    {
      name: "tools-know-no-page",
      severity: "error",
      from: { path: "^(bench|deploy|e2e|scripts)/", pathNot: "^scripts/.*[.]test[.]tsx?$" },
      to: { path: "^(app|components|state|cli)/" },
    },
    {
      name: "scripts-know-no-other-tool",
      severity: "error",
      from: { path: "^scripts/", pathNot: "[.]test[.]tsx?$" },
      to: { path: "^(bench|deploy|e2e)/" },
    },
    {
      name: "tools-know-only-scripts",
      severity: "error",
      from: { path: "^(bench|deploy)/" },
      to: { path: "^(bench|deploy|e2e)/", pathNot: "^$1/" },
    },
    {
      name: "e2e-knows-scripts-and-the-container",
      severity: "error",
      from: { path: "^e2e/" },
      to: { path: "^(bench|deploy)/", pathNot: "^deploy/container/" },
    },
    frontDoor("template"),
    frontDoor("inference"),
    {
      name: "testing-is-for-tests",
      severity: "error",
      from: {
        path: "^(app|components|state|lib|cli|bench|scripts)/",
        pathNot: ["[.]test[.]tsx?$", "/testing/"],
      },
      to: { path: "^lib/.+/testing/" },
    },
    leaf("template"),
    leaf("schedule"),
    leaf("send"),
    leaf("settings", [ZOD]),
    {
      name: "root-modules-know-nothing",
      severity: "error",
      from: { path: ROOT_MODULES },
      to: {
        path: "^(app|components|state|lib|sandbox|cli|bench|deploy|e2e|scripts)/",
        pathNot: ROOT_MODULES,
      },
    },
    {
      name: "only-aws-knows-aws",
      severity: "error",
      from: { path: "^(app|components|state|lib)/", pathNot: ["^lib/aws/", "[.]test[.]tsx?$"] },
      to: { path: "node_modules/(@aws-sdk|@smithy|amazon-cognito-identity-js)/" },
    },
    {
      name: "no-development-package-in-the-product",
      severity: "error",
      from: { path: "^(app|components|state|lib)/", pathNot: ["[.]test[.]tsx?$", "/testing/"] },
      to: { dependencyTypes: ["npm-dev"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(out|[.]next|[.]sandbox)/" },
    tsConfig: { fileName: "tsconfig.base.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default", "types"] },
  },
};
