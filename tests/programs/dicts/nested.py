data = {"users": [{"name": "ann", "tags": ["x"]}, {"name": "bob", "tags": []}]}
data["users"][0]["tags"].append("y")
data["users"][1]["age"] = 5
print(data)  # expect: {'users': [{'name': 'ann', 'tags': ['x', 'y']}, {'name': 'bob', 'tags': [], 'age': 5}]}
print([user["name"] for user in data["users"] if user["tags"]])  # expect: ['ann']
