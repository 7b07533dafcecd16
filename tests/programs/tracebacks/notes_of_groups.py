group = ExceptionGroup("g", [ValueError("a")])
group.add_note("about all")
group.exceptions[0].add_note("about one")
raise group
# expect error:     +------------------------------------
