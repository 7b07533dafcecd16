# A beginner's program: dictionaries, loops, functions, string methods; the player's moves are a list.
rooms = {
    "hall": {"north": "library", "east": "kitchen", "item": None, "text": "You stand in a cold hall."},
    "library": {"south": "hall", "item": "lamp", "text": "Dusty books everywhere."},
    "kitchen": {"west": "hall", "down": "cellar", "item": "bread", "text": "It smells of onions."},
    "cellar": {"up": "kitchen", "item": "treasure", "text": "It is too dark to see.", "dark": True},
}

moves = """
look
go north
take lamp
go up
go south
go east
eat bread
take bread
eat bread
go down
take treasure
go up
dance
inventory
go west
quit
""".strip().splitlines()


def describe(room, inventory):
    place = rooms[room]
    if place.get("dark") and "lamp" not in inventory:
        return place["text"]
    text = place["text"]
    if place.get("dark"):
        text = "The lamp shows an old cellar."
    if place["item"]:
        article = "an" if place["item"][0] in "aeiou" else "a"
        text += f" There is {article} {place['item']} here."
    exits = [direction for direction in ("north", "east", "south", "west", "up", "down") if direction in place]
    return text + " Exits: " + ", ".join(exits) + "."


def main():
    room = "hall"
    inventory = []
    score = 0
    turns = 0
    for line in moves:
        turns += 1
        print(f"> {line}")
        verb, _, noun = line.partition(" ")
        if verb == "quit":
            break
        elif verb == "look":
            print(describe(room, inventory))
        elif verb == "go":
            if noun in rooms[room]:
                room = rooms[room][noun]
                print(describe(room, inventory))
            else:
                print(f"You cannot go {noun or 'nowhere'}.")
        elif verb == "take":
            if rooms[room]["item"] == noun:
                inventory.append(noun)
                rooms[room]["item"] = None
                score += 10 if noun != "treasure" else 100
                print(f"Taken: {noun}.")
            else:
                print("You do not see that.")
        elif verb == "eat":
            if noun in inventory:
                inventory.remove(noun)
                score += 5
                print("Delicious!")
            else:
                print("You have no " + noun + ".")
        elif verb == "inventory":
            print("You carry:", ", ".join(sorted(inventory)) if inventory else "nothing")
        else:
            print("I do not know how to", verb.upper() + "!")
    else:
        print("The moves are used up.")
    print()
    print("Score".ljust(10, "."), str(score).rjust(5))
    print("Turns".ljust(10, "."), str(turns).rjust(5))
    rank = "hero" if score > 100 else "wanderer"
    print("You are a %s, with %.1f points a turn (%d%%)" % (rank, score / turns, 100 * score // 125))


if __name__ == "__main__":
    main()
# expect: > look
# expect: You stand in a cold hall. Exits: north, east.
# expect: > go north
# expect: Dusty books everywhere. There is a lamp here. Exits: south.
# expect: > take lamp
# expect: Taken: lamp.
# expect: > go up
# expect: You cannot go up.
# expect: > go south
# expect: You stand in a cold hall. Exits: north, east.
# expect: > go east
# expect: It smells of onions. There is a bread here. Exits: west, down.
# expect: > eat bread
# expect: You have no bread.
# expect: > take bread
# expect: Taken: bread.
# expect: > eat bread
# expect: Delicious!
# expect: > go down
# expect: The lamp shows an old cellar. There is a treasure here. Exits: up.
# expect: > take treasure
# expect: Taken: treasure.
# expect: > go up
# expect: It smells of onions. Exits: west, down.
# expect: > dance
# expect: I do not know how to DANCE!
# expect: > inventory
# expect: You carry: lamp, treasure
# expect: > go west
# expect: You stand in a cold hall. Exits: north, east.
# expect: > quit
# expect:
# expect: Score.....   125
# expect: Turns.....    16
# expect: You are a hero, with 7.8 points a turn (100%)
