// Lines of the changelogs. Each links to the commit that brought its changeset; git alone is asked, so this works without a network.
const repository = "https://github.com/upcall/upcall";

const linkTo = (commit) => `[\`${commit.slice(0, 7)}\`](${repository}/commit/${commit})`;

module.exports = {
  getReleaseLine: async ({ summary, commit }) => {
    const [first, ...rest] = summary.split("\n").map((line) => line.trimEnd());
    const link = commit ? ` (${linkTo(commit)})` : "";
    return [`\n\n- ${first}`, ...rest.map((line) => line && `  ${line}`)].join("\n") + link;
  },
  getDependencyReleaseLine: async (_changesets, dependencies) =>
    dependencies.length === 0
      ? ""
      : `- With ${dependencies.map(({ name, newVersion }) => `${name} ${newVersion}`).join(", ")}.`,
};
