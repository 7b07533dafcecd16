g = ValueError(1)
for i in range(12): g = ExceptionGroup(f"l{i}", [g])
raise g
# expect error:                       +------------------------------------
