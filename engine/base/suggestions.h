#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace loopscope {

/// The candidate that a mistyped name most likely means, or nothing when no candidate is similar. Mirrors
/// Python/suggestions.c.
std::optional<std::string_view> suggestion(std::string_view wrong_name, std::span<std::string_view const> candidates);

/// The hint that CPython appends to a message: `. Did you mean: 'print'?`; empty when no candidate is similar.
std::string did_you_mean(std::string_view wrong_name, std::span<std::string_view const> candidates);

}  // namespace loopscope
