// TrustContent.Components: optional. Everything works without it; it keeps and sends nothing.
(() => {
  "use strict";

  // The summary of problems takes the focus, where the browser did not give it already.
  document.querySelector("[data-tc-errors]")?.focus();

  for (const slider of document.querySelectorAll("input[data-tc-slider]")) {
    const number = document.getElementById(slider.dataset.tcSlider);
    const skip = slider.closest("fieldset").querySelector("input[type=checkbox]");
    const note = slider.closest("fieldset").querySelector(".tc-unanswered");
    if (!number) {
      continue;
    }

    // A slider always stands somewhere; until it is moved that is no answer, and it says so.
    const follow = () => {
      const value = Number.parseFloat(number.value.replace(",", "."));
      const isAnswered = !Number.isNaN(value);
      slider.classList.toggle("tc-untouched", !isAnswered);
      if (isAnswered) {
        slider.value = String(value);
        slider.removeAttribute("aria-valuetext");
      } else {
        slider.value = String((Number(slider.min) + Number(slider.max)) / 2);
        slider.setAttribute("aria-valuetext", slider.dataset.tcUntouched);
      }
      if (note) {
        note.hidden = isAnswered;
      }
    };
    const take = () => {
      number.value = slider.value;
      if (skip) {
        skip.checked = false;
      }
      follow();
    };

    slider.addEventListener("input", take);
    slider.addEventListener("pointerup", take);
    number.addEventListener("input", follow);
    skip?.addEventListener("change", () => {
      if (skip.checked) {
        number.value = "";
        follow();
      }
    });
    slider.hidden = false;
    follow();
  }
})();
