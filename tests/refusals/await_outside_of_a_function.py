await x  # expect refusal: await-outside-async
