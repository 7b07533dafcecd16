async def function():
    type Alias = (await other())  # expect refusal: syntax-error
# expect stderr: await expression cannot be used within a type alias
