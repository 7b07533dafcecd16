def f() {  # expect refusal: missing-colon
    return 1
}
