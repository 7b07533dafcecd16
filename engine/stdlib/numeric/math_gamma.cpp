#include <array>
#include <cmath>
#include <limits>
#include <numbers>

#include "stdlib/numeric/math_functions.h"

namespace loopscope {

namespace {

constexpr double lanczos_g = 6.024680040776729583740234375;
constexpr double lanczos_g_minus_half = 5.524680040776729583740234375;
constexpr std::array numerator = {
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408};
constexpr std::array denominator = {0.0,        39916800.0, 120543840.0, 150917976.0, 105258076.0,
                                    45995730.0, 13339535.0, 2637558.0,   357423.0,    32670.0,
                                    1925.0,     66.0,       1.0};
constexpr double largest_factorial_argument = 23;
constexpr double overflow_argument = 200;

/// For a positive number; large numbers use powers of 1/x to avoid overflow.
double lanczos_sum(double x) {
  double above = 0;
  double below = 0;
  if (x < 5) {
    for (std::size_t index = numerator.size(); index-- > 0;) {
      above = above * x + numerator[index];
      below = below * x + denominator[index];
    }
  } else {
    for (std::size_t index = 0; index < numerator.size(); ++index) {
      above = above / x + numerator[index];
      below = below / x + denominator[index];
    }
  }
  return above / below;
}

/// sin(pi * x), exact at its zeros and accurate near them.
double sin_pi(double x) {
  double const y = std::fmod(std::fabs(x), 2.0);
  double result = 0;
  switch (static_cast<int>(std::round(2.0 * y))) {
    case 0: result = std::sin(std::numbers::pi * y); break;
    case 1: result = std::cos(std::numbers::pi * (y - 0.5)); break;
    case 2: result = std::sin(std::numbers::pi * (1.0 - y)); break;
    case 3: result = -std::cos(std::numbers::pi * (y - 1.5)); break;
    default: result = std::sin(std::numbers::pi * (y - 2.0)); break;
  }
  return std::copysign(1.0, x) * result;
}

}  // namespace

double gamma_function(double x) {
  if (std::isnan(x) || x == std::numeric_limits<double>::infinity()) return x;
  if (x == std::floor(x) && x <= largest_factorial_argument) {
    double product = 1;
    for (double factor = 2; factor < x; ++factor) product *= factor;
    return product;
  }
  double const magnitude = std::fabs(x);
  if (magnitude < 1e-20) return 1.0 / x;
  if (magnitude > overflow_argument) {
    if (x < 0) return 0.0 / sin_pi(x);
    return std::numeric_limits<double>::infinity();
  }
  double const y = magnitude + lanczos_g_minus_half;
  // The rounding error of y.
  double correction = 0;
  if (magnitude > lanczos_g_minus_half) {
    double const rest = y - magnitude;
    correction = rest - lanczos_g_minus_half;
  } else {
    double const rest = y - lanczos_g_minus_half;
    correction = rest - magnitude;
  }
  correction = correction * lanczos_g / y;
  double result = 0;
  if (x < 0) {
    result = -std::numbers::pi / sin_pi(magnitude) / magnitude * std::exp(y) / lanczos_sum(magnitude);
    result -= correction * result;
    if (magnitude < 140.0) {
      result /= std::pow(y, magnitude - 0.5);
    } else {
      double const root = std::pow(y, magnitude / 2.0 - 0.25);
      result /= root;
      result /= root;
    }
  } else {
    result = lanczos_sum(magnitude) / std::exp(y);
    result += correction * result;
    if (magnitude < 140.0) {
      result *= std::pow(y, magnitude - 0.5);
    } else {
      double const root = std::pow(y, magnitude / 2.0 - 0.25);
      result *= root;
      result *= root;
    }
  }
  return result;
}

double log_gamma_function(double x) {
  constexpr double log_pi = 1.144729885849400174143427351353058711647;
  if (!std::isfinite(x)) return std::isnan(x) ? x : std::numeric_limits<double>::infinity();
  if (x == 1 || x == 2) return 0;
  double const magnitude = std::fabs(x);
  if (magnitude < 1e-20) return -std::log(magnitude);
  double result = std::log(lanczos_sum(magnitude)) - lanczos_g;
  result += (magnitude - 0.5) * (std::log(magnitude + lanczos_g - 0.5) - 1);
  if (x < 0) result = log_pi - std::log(std::fabs(sin_pi(magnitude))) - std::log(magnitude) - result;
  return result;
}

}  // namespace loopscope
