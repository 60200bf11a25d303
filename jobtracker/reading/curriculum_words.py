"""The headings of a curriculum vitae, in eight languages: which tell of work, which of studies, which of neither."""

from typing import Literal

from jobtracker.reading.words import plain_phrases_of

Part = Literal["work", "study", "other"]
_WORK = """
    experience|work experience|working experience|professional experience|relevant experience|employment|
    employment history|work history|career|career history|career summary|professional background|positions|
    berufserfahrung|berufspraxis|praxiserfahrung|praktische erfahrung|berufliche erfahrung|berufliche erfahrungen|
    beruflicher werdegang|werdegang|berufliche stationen|arbeitserfahrung|berufliche tätigkeit|
    berufliche tätigkeiten|praktika|expérience|expériences|expérience professionnelle|expériences professionnelles|
    parcours professionnel|experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|
    werkervaring|loopbaan|esperienza|esperienze|esperienze lavorative|esperienza professionale|arbetslivserfarenhet|
    experiência|experiência profissional
"""
_STUDY = """
    education|education and training|education and qualifications|academic background|academic history|
    academic qualifications|qualifications|studies|ausbildung|bildung|bildungsweg|schulbildung|studium|
    akademischer werdegang|akademische ausbildung|ausbildung und studium|studium und ausbildung|
    schulische ausbildung|schule und studium|berufsausbildung|formation|formations|études|diplômes|
    formation académique|educación|formación|formación académica|estudios|opleiding|opleidingen|istruzione|
    formazione|istruzione e formazione|utbildning|formação|formação académica
"""
_OTHER = """
    skills|technical skills|key skills|core skills|it skills|soft skills|skills and tools|competencies|
    core competencies|tools|technologies|languages|language skills|interests|hobbies|hobbies and interests|references|
    projects|personal projects|certificates|certifications|licences|licenses|awards|honours|publications|
    volunteering|volunteer work|summary|profile|about me|contact|personal details|personal data|training|courses|
    kenntnisse|fähigkeiten|edv kenntnisse|it kenntnisse|fachkenntnisse|kompetenzen|sprachen|sprachkenntnisse|
    interessen|hobbys|referenzen|projekte|zertifikate|weiterbildung|weiterbildungen|auszeichnungen|
    veröffentlichungen|ehrenamt|ehrenamtliches engagement|kurzprofil|profil|persönliche daten|kontakt|zur person|
    compétences|langues|loisirs|centres d intérêt|références|certificats|projets|bénévolat|profil professionnel|
    habilidades|competencias|conocimientos|idiomas|intereses|referencias|proyectos|certificados|perfil|
    vaardigheden|talen|hobby s|referenties|competenze|lingue|interessi|kompetenser|språk|competências
"""
HEADINGS: dict[str, Part] = {
    **dict.fromkeys(map(str.strip, plain_phrases_of(_WORK)), "work"),
    **dict.fromkeys(map(str.strip, plain_phrases_of(_STUDY)), "study"),
    **dict.fromkeys(map(str.strip, plain_phrases_of(_OTHER)), "other"),
}
