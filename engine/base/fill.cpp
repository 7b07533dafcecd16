#include "base/fill.h"

namespace loopscope {

std::string fill(std::string_view pattern, std::initializer_list<Hole> holes) {
  std::string text;
  for (Hole const& hole : holes) {
    std::size_t const place = pattern.find("{}");
    text += pattern.substr(0, place);
    text += hole.text();
    pattern.remove_prefix(place + 2);
  }
  return text.append(pattern);
}

std::string hexadecimal(std::uint32_t number, unsigned digits) {
  std::string text;
  for (; number != 0 || text.size() < digits; number /= 16) text.insert(text.begin(), "0123456789abcdef"[number % 16]);
  return text;
}

}  // namespace loopscope
