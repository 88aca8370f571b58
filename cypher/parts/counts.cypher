// How many items there are and where the page begins, where it takes more than the page to say so: where all are counted, or the page is not the first.
{{#sliced}}total, from, {{/sliced}}
