// Everything works without this file; it only saves people a step.

// After an invalid post: put focus on the summary of what to correct.
document.querySelector(".ds-error-summary")?.focus();

// Leaving a half-filled form marked data-keep: let the browser ask first.
document.querySelectorAll("form[data-keep]").forEach((form) => {
  const ask = (event) => event.preventDefault();
  form.addEventListener("input", () => addEventListener("beforeunload", ask));
  form.addEventListener("submit", () => removeEventListener("beforeunload", ask));
});

// Coming to something that is folded away: fold it out.
const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
for (let fold = target?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
target?.scrollIntoView();

// Sending something that takes a while: say so, and that work is going on.
document.querySelectorAll("form[data-vantar]").forEach((form) => {
  form.addEventListener("submit", () => document.getElementById(form.dataset.vantar).removeAttribute("hidden"));
});
