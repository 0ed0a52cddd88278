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

// Sending something that takes a while: say so. Of a file is shown how much has been sent, and then that it is being read.
document.addEventListener("submit", (event) => {
  const form = event.target;
  const panel = document.getElementById(form.dataset.vantar);
  if (!panel) return;
  panel.hidden = false;
  if (!form.querySelector("input[type=file]")?.files.length) return;
  event.preventDefault();
  sendFile(form, event.submitter, panel.querySelector("label"), panel.querySelector("progress"));
});

function sendFile(form, button, label, meter) {
  const request = new XMLHttpRequest();
  const say = (what) => (label.textContent = label.dataset[what]);
  say("sander");
  button.disabled = true;
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    meter.max = total;
    meter.value = loaded;
  });
  // How long reading takes is not known, so the meter shows no figure.
  request.upload.addEventListener("load", () => {
    meter.removeAttribute("value");
    say("laser");
  });
  request.addEventListener("load", () => {
    const next = request.getResponseHeader("X-Vidare");
    if (next) location.assign(next);
    else show(request.responseText);
  });
  request.addEventListener("error", () => {
    say("fel");
    meter.remove();
    button.disabled = false;
  });
  request.open("post", form.action);
  request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
  request.send(new FormData(form));
}

// What could not be taken comes back as the page with what to correct.
function show(text) {
  const page = new DOMParser().parseFromString(text, "text/html");
  document.title = page.title;
  document.querySelector("main").replaceWith(page.querySelector("main"));
  document.querySelector(".ds-error-summary")?.focus();
}
