#pragma once

#include <span>
#include <vector>

#include "values/native/native_function.h"

namespace loopscope {

/// CPython's own gamma and log(abs(gamma)), by Lanczos' approximation: what a C library computes differs in the last
/// digits. Not at the poles.
double gamma_function(double x);
double log_gamma_function(double x);

/// The square root of the sum of squares as CPython rounds it, without overflow on the way.
double vector_norm(std::vector<double> coordinates);

/// The other tables of the module.
std::span<NativeDefinition const> math_sums();
std::span<NativeDefinition const> math_integers();

}  // namespace loopscope
