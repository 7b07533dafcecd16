name = "ann"
print(t"hello {name}")  # expect refusal: template-string
