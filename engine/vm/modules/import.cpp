#include "vm/modules/import.h"

#include <algorithm>
#include <cstdlib>

#include "base/suggestions.h"
#include "values/core/runtime.h"
#include "values/objects/attributes.h"
#include "vm/interpreter/interpreter.h"
#include "vm/modules/frozen_module.h"

namespace loopscope {

void Importer::add(std::span<ModuleDefinition const> definitions) {
  for (ModuleDefinition const& definition : definitions) m_definitions.push_back(&definition);
}

void Importer::add_library(std::string_view text) {
  while (!text.empty()) {
    std::string_view const head = text.substr(0, text.find('\n'));
    std::size_t const space = head.find(' ');
    std::size_t const bytes = std::strtoull(head.data() + space, nullptr, 10);
    m_library.push_back({.name = head.substr(0, space), .make = nullptr, .text = text.substr(head.size() + 1, bytes)});
    text.remove_prefix(head.size() + 1 + bytes);
  }
  add(m_library);
}

void Importer::add_made(Ref<ModuleObject> module) {
  std::string name(module->name->view());
  m_modules.emplace(std::move(name), std::move(module));
}

void Importer::traverse(ReferenceVisitor& visitor) const {
  for (auto const& [name, module] : m_modules) {
    if (name != "__main__") visitor.visit(module);
  }
}

ModuleObject* Importer::loaded(std::string const& name) const {
  auto const found = m_modules.find(name);
  return found == m_modules.end() ? nullptr : found->second.get();
}

ModuleDefinition const* Importer::definition_of(std::string_view name) const {
  for (auto const* definition : m_definitions) {
    if (definition->name == name) return definition;
  }
  return nullptr;
}

Completion<Ref<ModuleObject>> Importer::module_named(std::string const& name) {
  if (auto const found = m_modules.find(name); found != m_modules.end()) return found->second;
  ModuleDefinition const* definition = definition_of(name);
  if (!definition->make) return run_frozen(*definition);
  Ref<ModuleObject> module = TRY(definition->make(m_runtime));
  m_modules.emplace(name, module);
  return module;
}

// The module is registered before its text runs, as in CPython, so that modules may import one another.
Completion<Ref<ModuleObject>> Importer::run_frozen(ModuleDefinition const& definition) {
  Ref<ModuleObject> module = make_module(m_runtime, definition.name);
  m_modules.emplace(std::string(definition.name), module);
  std::string file_name = "<frozen " + std::string(definition.name) + ">";
  if (run_library_text(*m_runtime.interpreter, definition.text, std::move(file_name), module->attributes).is_raised()) {
    m_modules.erase(std::string(definition.name));
    return Raised{};
  }
  return module;
}

bool Importer::has_member(std::string_view module, std::string_view name) {
  ModuleDefinition const* definition = definition_of(module);
  if (definition && !definition->make) {
    auto const [names, is_new] = m_public_names.try_emplace(definition->name);
    if (is_new) names->second = public_names(definition->text);
    return names->second.contains(std::string(name));
  }
  Completion<Ref<ModuleObject>> found = import_module(module, Result::last_module);
  if (found.is_raised()) {
    m_runtime.take_exception();
    return false;
  }
  return found.value()->attributes->find_str(*m_runtime.intern(name)) != nullptr;
}

std::string Importer::near_member(std::string_view module, std::string_view name) {
  std::vector<std::string_view> names;
  if (auto const found = m_public_names.find(module); found != m_public_names.end()) {
    names.assign(found->second.begin(), found->second.end());
  } else if (auto const made = m_modules.find(std::string(module)); made != m_modules.end()) {
    for (DictObject::Entry const& entry : made->second->attributes->entries()) {
      if (auto const* text = entry.key.if_is<StrObject>()) names.push_back(text->view());
    }
  }
  std::ranges::sort(names);
  std::optional<std::string_view> const near = suggestion(name, names);
  // A name that exists in CPython but not here is probably not misspelt, so only a very near name is suggested.
  bool const is_slip =
      near && near->front() == name.front() && near->size() + 1 >= name.size() && name.size() + 1 >= near->size();
  return is_slip ? std::string(*near) : std::string();
}

Completion<Ref<ModuleObject>> Importer::import_module(std::string_view dotted_name, Result result) {
  Ref<ModuleObject> first;
  Ref<ModuleObject> last;
  for (std::size_t end = 0; end != std::string_view::npos;) {
    end = dotted_name.find('.', end == 0 ? 0 : end + 1);
    std::string const name(dotted_name.substr(0, end));
    if (!definition_of(name) && !m_modules.contains(name)) {
      std::string text = "No module named '" + name + "'";
      if (last) {
        // A module counts as a package when another module's name begins with its own.
        std::string const prefix = std::string(last->name->view()) + ".";
        bool is_package = false;
        for (auto const* other : m_definitions) is_package |= std::string_view(other->name).starts_with(prefix);
        if (!is_package) text += "; '" + std::string(last->name->view()) + "' is not a package";
      }
      return m_runtime.raise(m_runtime.types.module_not_found_error, text);
    }
    Ref<ModuleObject> module = TRY(module_named(name));
    if (last) last->set(m_runtime, std::string_view(name).substr(name.rfind('.') + 1), Value::from(module));
    if (!first) first = module;
    last = std::move(module);
  }
  return result == Result::first_package ? first : last;
}

Completion<Value> Importer::import_from(Value const& module, StrObject& name) {
  Value found = TRY(find_attribute(m_runtime, module, name));
  if (!found.is_unset()) return found;
  auto const* object = module.if_is<ModuleObject>();
  std::string const module_name(object ? object->name->view() : "<unknown module name>");
  if (std::string const dotted = module_name + "." + std::string(name.view()); definition_of(dotted)) {
    Ref<ModuleObject> submodule = TRY(import_module(dotted, Result::last_module));
    return submodule;
  }
  return m_runtime.raise(m_runtime.types.import_error, "cannot import name '" + std::string(name.view()) + "' from '" +
                                                           module_name + "' (unknown location)");
}

}  // namespace loopscope
