print "hello"  # expect refusal: syntax-error
