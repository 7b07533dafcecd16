#include "source/rules/refused_members.h"

#include <span>
#include <string>

namespace loopscope {

namespace {

struct Refusal {
  DiagnosticId diagnostic;
  std::string_view names;  ///< Each between spaces.
};

constexpr Refusal of_asyncio[] = {
#define ASYNCIO(diagnostic, names) {DiagnosticId::diagnostic, " " names " "},
#define MEMBER(diagnostic, names)
#define MODULE(diagnostic, names)
#include "source/rules/refused_members.def"
#undef ASYNCIO
#undef MEMBER
#undef MODULE
};

constexpr Refusal of_members[] = {
#define MEMBER(diagnostic, names) {DiagnosticId::diagnostic, " " names " "},
#define ASYNCIO(diagnostic, names)
#define MODULE(diagnostic, names)
#include "source/rules/refused_members.def"
#undef ASYNCIO
#undef MEMBER
#undef MODULE
};

constexpr Refusal of_modules[] = {
#define MODULE(diagnostic, names) {DiagnosticId::diagnostic, " " names " "},
#define ASYNCIO(diagnostic, names)
#define MEMBER(diagnostic, names)
#include "source/rules/refused_members.def"
#undef ASYNCIO
#undef MEMBER
#undef MODULE
};

std::optional<DiagnosticId> refusal_in(std::span<Refusal const> table, std::string_view name) {
  for (Refusal const& refusal : table) {
    // A name can be the start of another one that comes first.
    for (std::size_t at = refusal.names.find(name); at != std::string_view::npos;
         at = refusal.names.find(name, at + 1)) {
      if (refusal.names[at - 1] == ' ' && refusal.names[at + name.size()] == ' ') return refusal.diagnostic;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<DiagnosticId> refusal_of_member(std::string_view module, std::string_view name) {
  if (module == "asyncio") return refusal_in(of_asyncio, name);
  return refusal_in(of_members, std::string(module) + "." + std::string(name));
}

std::optional<DiagnosticId> refusal_of_module(std::string_view dotted_name) {
  return refusal_in(of_modules, dotted_name.substr(0, dotted_name.find('.')));
}

bool is_of_windows(std::string_view module, std::string_view name) {
  return module == "asyncio" && (name.starts_with("Windows") || name == "ProactorEventLoop" || name == "IocpProactor");
}

}  // namespace loopscope
