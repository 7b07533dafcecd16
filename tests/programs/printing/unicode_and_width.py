print("naïve café ☕ 日本 🎉", len("日本🎉"), "日本".center(6, "*"), f"{'é':>3}|", "🎉" * 2)
# expect: naïve café ☕ 日本 🎉 3 **日本**   é| 🎉🎉
