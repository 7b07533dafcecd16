# Normal distributions: probabilities, quantiles, arithmetic.
from statistics import NormalDist, StatisticsError

iq = NormalDist(100, 15)
print(iq, iq.mean, iq.median, iq.mode, iq.stdev, iq.variance)
# expect: NormalDist(mu=100.0, sigma=15.0) 100.0 100.0 100.0 15.0 225.0
print(iq.pdf(110), iq.cdf(85), iq.zscore(130), 1 - iq.cdf(130))
# expect: 0.02129653370149015 0.15865525393145707 2.0 0.02275013194817921
print([iq.inv_cdf(p) for p in (0.001, 0.025, 0.1, 0.5, 0.7, 0.95, 0.999999, 1e-15)])
# expect: [53.6465154074828, 70.60054023189919, 80.77672651683099, 100.0, 107.8660076906206, 124.67280440427207, 171.30136463225634, -19.120179892564934]
print(iq.quantiles(), iq.quantiles(n=10)[0], iq.overlap(NormalDist(110, 20)), iq.overlap(NormalDist(103, 15)))
# expect: [89.88265374705878, 100.0, 110.11734625294122] 80.77672651683099 0.7489616436169412 0.920344325445942
print(NormalDist.from_samples([2.5, 3.1, 2.1, 2.4, 2.7, 3.5]), NormalDist.from_samples([1, 2, 4]))
# expect: NormalDist(mu=2.716666666666667, sigma=0.5076087732365021) NormalDist(mu=2.3333333333333335, sigma=1.5275252316519468)
print(iq.samples(4, seed=7))  # expect: [93.1448848896576, 84.50802705008492, 105.8176686746853, 78.13174292806868]
print(iq + 5, iq - NormalDist(1, 8), iq * -2, iq / 4, 3 - iq, -iq, +iq, 2 * iq, iq + iq)
# expect: NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=99.0, sigma=17.0) NormalDist(mu=-200.0, sigma=30.0) NormalDist(mu=25.0, sigma=3.75) NormalDist(mu=-97.0, sigma=15.0) NormalDist(mu=-100.0, sigma=15.0) NormalDist(mu=100.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=200.0, sigma=21.213203435596427)
print(iq == NormalDist(100, 15), hash(iq) == hash(NormalDist(100.0, 15.0)), iq == 3, NormalDist())
# expect: True True False NormalDist(mu=0.0, sigma=1.0)
for act in (
    lambda: NormalDist(0, -1),
    lambda: iq.inv_cdf(1),
    lambda: NormalDist(0, 0).pdf(1),
    lambda: iq.overlap(3),
    lambda: NormalDist(0, 0).zscore(1),
    lambda: setattr(iq, "mean", 3),
):
    try:
        act()
    except (StatisticsError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
        # expect: StatisticsError sigma must be non-negative
        # expect: StatisticsError p must be in the range 0.0 < p < 1.0
        # expect: StatisticsError pdf() not defined when sigma is zero
        # expect: TypeError Expected another NormalDist instance
        # expect: StatisticsError zscore() not defined when sigma is zero
        # expect: AttributeError property 'mean' of 'NormalDist' object has no setter
