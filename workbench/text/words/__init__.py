"""How a text is cut into words, and what is indexed of them: stems, numbers, stop words."""
