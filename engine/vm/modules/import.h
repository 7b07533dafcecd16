#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "values/core/completion.h"
#include "values/objects/module.h"
#include "values/text/str.h"

namespace loopscope {

class ReferenceVisitor;
class Runtime;

/// One line of a table of the modules that exist: a dotted name, and what makes the module at its first import, a
/// function or Python text.
struct ModuleDefinition {
  std::string_view name;
  Completion<Ref<ModuleObject>> (*make)(Runtime&);  ///< Null when it is text.
  std::string_view text = {};
};

/// What `import` finds: makes modules once a run.
class Importer {
 public:
  explicit Importer(Runtime& runtime) : m_runtime(runtime) {}

  /// Adds modules to what can be imported; the definitions outlive the run.
  void add(std::span<ModuleDefinition const> definitions);
  /// Adds the modules of the library's text, as scripts/freeze_modules.mjs writes it; the text outlives the run.
  void add_library(std::string_view text);
  /// Visits all modules but the program's own.
  void traverse(ReferenceVisitor& visitor) const;
  /// Adds a module that is there already: `__main__`.
  void add_made(Ref<ModuleObject> module);
  /// The module when it was imported already, else null.
  ModuleObject* loaded(std::string const& name) const;
  /// Whether that can be imported; dotted names too.
  bool has_module(std::string_view name) const { return definition_of(name) != nullptr; }

  /// Whether the module, which can be imported, has the name. Runs no code.
  bool has_member(std::string_view module, std::string_view name);
  /// The name of the module that is nearest to a wrong one, as CPython suggests it; empty when none is near.
  std::string near_member(std::string_view module, std::string_view name);

  /// `import a.b.c` gives module a; with names to take from it (`from a.b import …`) it gives a.b.
  /// ModuleNotFoundError with CPython's text.
  enum class Result : std::uint8_t { first_package, last_module };
  Completion<Ref<ModuleObject>> import_module(std::string_view dotted_name, Result result);
  /// `from module import name`: ImportError with CPython's text.
  Completion<Value> import_from(Value const& module, StrObject& name);

 private:
  Completion<Ref<ModuleObject>> module_named(std::string const& name);
  Completion<Ref<ModuleObject>> run_frozen(ModuleDefinition const& definition);
  ModuleDefinition const* definition_of(std::string_view name) const;

  Runtime& m_runtime;
  std::vector<ModuleDefinition const*> m_definitions;
  std::vector<ModuleDefinition> m_library;
  std::unordered_map<std::string, Ref<ModuleObject>> m_modules;
  std::unordered_map<std::string_view, std::unordered_set<std::string>> m_public_names;  ///< Of frozen modules.
};

}  // namespace loopscope
