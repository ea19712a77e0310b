//! Lexicon of the area "work and school", in three lists: strong, middling and weak words.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "a's a_level academic android apprenticeship assignment chem cpa dean engineer nursing paragraph statistics \
        trimester verbal at_work attendance bachelor boss business career certificate certification classmates \
        classroom client coding colleague college conference coursework cover_letter coworker coworking customer cv \
        degree developer diploma dissertation employee employer entrepreneur exam freelance full_time ged github gpa \
        grades graduate graduation grind homeschool homework instruction intern internship interviewing invoice java \
        javascript job lab lecture linkedin make_money master master's math mba more_money networking orally overtime \
        part_time pay_rise phd portfolio professional professor programming_languages programmer programming promoted \
        promotion python qualification reading_skills resume résumé salary scholarship school schoolwork semester \
        shift software startup study teacher textbook thesis trainee tuition unemployment uni university vocational \
        workload workplace worksheet",
    "algebra app application apply biology campus chemistry class classwork code commission commute concentrate \
        contract course database deadline desk document earn employed employment essay faculty geography grade income \
        interval interview lead leadership learning lesson licensing manager meeting mentor mock module office \
        opportunities oral paper pomodoro presentation productive productivity profession programmes project \
        public_speaking punctual quarter quiz raise report research revise revision sales seminar server spelling \
        student subject supervisor task teamwork term test training tutor unemployed wage web website work working \
        workshop written",
    "attention complete computer email finish focus learn library money notes program program's review skill staff \
        writing",
];
