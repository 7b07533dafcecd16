#include "base/suggestions.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace loopscope {

namespace {

constexpr std::size_t move_cost = 2;
constexpr std::size_t case_cost = 1;
constexpr std::size_t longest_name = 40;
constexpr std::size_t most_candidates = 750;

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

std::size_t substitution_cost(char a, char b) {
  if (a == b) return 0;
  return lowered(a) == lowered(b) ? case_cost : move_cost;
}

/// The weighted Levenshtein distance; any distance above `limit` is returned as `limit + 1`.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
  if (a == b) return 0;
  while (!a.empty() && !b.empty() && a.front() == b.front()) a.remove_prefix(1), b.remove_prefix(1);
  while (!a.empty() && !b.empty() && a.back() == b.back()) a.remove_suffix(1), b.remove_suffix(1);
  if (a.empty() || b.empty()) return (a.size() + b.size()) * move_cost;
  if (a.size() > longest_name || b.size() > longest_name) return limit + 1;
  if (b.size() < a.size()) std::swap(a, b);
  if ((b.size() - a.size()) * move_cost > limit) return limit + 1;

  std::vector<std::size_t> row(a.size());
  for (std::size_t i = 0; i < a.size(); ++i) row[i] = (i + 1) * move_cost;
  std::size_t result = 0;
  for (std::size_t j = 0; j < b.size(); ++j) {
    std::size_t diagonal = result = j * move_cost;
    std::size_t smallest = SIZE_MAX;
    for (std::size_t i = 0; i < a.size(); ++i) {
      std::size_t const substituted = diagonal + substitution_cost(b[j], a[i]);
      diagonal = row[i];
      result = std::min(substituted, std::min(result, diagonal) + move_cost);
      row[i] = result;
      smallest = std::min(smallest, result);
    }
    if (smallest > limit) return limit + 1;
  }
  return result;
}

}  // namespace

std::optional<std::string_view> suggestion(std::string_view wrong_name, std::span<std::string_view const> candidates) {
  if (candidates.size() >= most_candidates) return {};
  std::size_t best_distance = SIZE_MAX;
  std::optional<std::string_view> best;
  for (std::string_view const candidate : candidates) {
    if (candidate == wrong_name) continue;
    std::size_t const limit = std::min((wrong_name.size() + candidate.size() + 3) * move_cost / 6,
                                       best_distance == SIZE_MAX ? SIZE_MAX : best_distance - 1);
    std::size_t const found = distance(wrong_name, candidate, limit);
    if (found > limit) continue;
    if (found < best_distance) {
      best = candidate;
      best_distance = found;
    }
  }
  return best;
}

std::string did_you_mean(std::string_view wrong_name, std::span<std::string_view const> candidates) {
  auto const meant = suggestion(wrong_name, candidates);
  return meant ? ". Did you mean: '" + std::string(*meant) + "'?" : "";
}

}  // namespace loopscope
