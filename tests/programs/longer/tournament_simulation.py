import asyncio
import random
from itertools import combinations, groupby
from operator import attrgetter, itemgetter


class Team:
    def __init__(self, name, strength):
        self.name, self.strength = name, strength
        self.points = self.scored = self.conceded = 0

    @property
    def difference(self):
        return self.scored - self.conceded

    def __str__(self):
        return f"{self.name:<8}{self.points:>3}{self.scored:>4}:{self.conceded:<3}{self.difference:+3d}"


async def play(rng, home, away, pitch):
    async with pitch:
        score = [0, 0]
        for half in (1, 2):
            await asyncio.sleep(0.45)
            for side, team in enumerate((home, away)):
                chances = rng.randrange(team.strength)
                score[side] += sum(rng.random() < 0.3 for _ in range(chances))
    return home, away, tuple(score)


def record(home, away, score):
    for team, own, other in ((home, *score), (away, *reversed(score))):
        team.scored += own
        team.conceded += other
        team.points += 3 if own > other else own == other


async def main():
    rng = random.Random("a season")
    teams = [Team(name, strength) for name, strength in zip(("Ajax", "Boca", "Celtic", "Dynamo"), (8, 6, 5, 3))]
    pitch = asyncio.Semaphore(2)
    games = [asyncio.create_task(play(rng, *pair, pitch)) for pair in combinations(teams, 2)]
    async for finished in asyncio.as_completed(games):
        home, away, score = await finished
        record(home, away, score)
        print(f"{asyncio.get_running_loop().time():4.2f} {home.name} - {away.name} {score[0]}:{score[1]}")
        # expect: 0.90 Ajax - Boca 2:4
        # expect: 0.90 Ajax - Celtic 1:1
        # expect: 1.80 Ajax - Dynamo 0:1
        # expect: 1.80 Boca - Celtic 2:1
        # expect: 2.70 Boca - Dynamo 2:0
        # expect: 2.70 Celtic - Dynamo 4:0
    table = sorted(teams, key=attrgetter("points", "difference", "scored"), reverse=True)
    print(*table, sep="\n")
    # expect: Boca      9   8:3   +5
    # expect: Celtic    4   6:3   +3
    # expect: Dynamo    3   1:6   -5
    # expect: Ajax      1   3:6   -3
    for points, group in groupby(table, key=attrgetter("points")):
        names = [team.name for team in group]
        if len(names) > 1:
            print(f"{points} points: {' and '.join(names)}")
    results = sorted(((t.name, t.points) for t in teams), key=itemgetter(1, 0))
    print(results, rng.choices([t.name for t in teams], weights=[t.strength for t in teams], k=5))
    # expect: [('Ajax', 1), ('Dynamo', 3), ('Celtic', 4), ('Boca', 9)] ['Ajax', 'Ajax', 'Boca', 'Dynamo', 'Celtic']
    order = teams[:]
    rng.shuffle(order)
    print([t.name for t in order], rng.sample(range(100), 5), round(rng.gauss(0, 1), 6), rng.randint(1, 6))
    # expect: ['Ajax', 'Celtic', 'Dynamo', 'Boca'] [83, 44, 35, 51, 79] 1.801692 1


asyncio.run(main())
