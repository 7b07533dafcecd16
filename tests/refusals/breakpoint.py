breakpoint()  # expect refusal: debugger
