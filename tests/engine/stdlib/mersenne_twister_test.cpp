#include "stdlib/numeric/mersenne_twister.h"

#include <vector>

#include "catch_amalgamated.hpp"

using loopscope::MersenneTwister;

namespace {

MersenneTwister seeded(std::vector<std::uint32_t> const& key) {
  MersenneTwister twister;
  twister.seed(key);
  return twister;
}

}  // namespace

// The expected numbers come from CPython's random.seed(n) and random.getrandbits(32).
TEST_CASE("a seed gives CPython's stream of 32-bit numbers") {
  MersenneTwister twister = seeded({0});
  CHECK(twister.next() == 3626764237U);
  CHECK(twister.next() == 1654615998U);
  CHECK(twister.next() == 3255389356U);
}

TEST_CASE("the stream goes on past a refill of the state") {
  MersenneTwister twister = seeded({0});
  std::uint32_t last = 0;
  for (int count = 0; count < 1000; ++count) last = twister.next();
  CHECK(last == 2971151651U);
}

TEST_CASE("a seed of more than 32 bits is its digits, the lowest first") {
  MersenneTwister twister = seeded({5, 256});  // 2 ** 40 + 5
  CHECK(twister.next() == 2166296868U);
  CHECK(twister.next() == 2220160828U);
}

TEST_CASE("an empty key is the seed 0") { CHECK(seeded({}).next() == seeded({0}).next()); }

TEST_CASE("a double takes 53 bits of two numbers") {
  MersenneTwister twister = seeded({0});
  CHECK(twister.next_double() == 0.8444218515250481);
  CHECK(twister.next_double() == 0.7579544029403025);
}
