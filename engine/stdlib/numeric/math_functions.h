#pragma once

#include <span>
#include <vector>

#include "values/native/native_function.h"

namespace loopscope {

/// CPython's own gamma and log(abs(gamma)), by Lanczos' approximation; the C library's results differ in the last
/// digits. The argument must not be a pole.
double gamma_function(double x);
double log_gamma_function(double x);

/// The square root of the sum of squares, rounded as in CPython, without intermediate overflow.
double vector_norm(std::vector<double> coordinates);

/// The other function tables of the module.
std::span<NativeDefinition const> math_sums();
std::span<NativeDefinition const> math_integers();

}  // namespace loopscope
