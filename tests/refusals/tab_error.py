if True:
        print("eight spaces")
	print("a tab")  # expect refusal: tab-error
